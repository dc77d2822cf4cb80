import type { HeaderWords } from "./headerWords";

/** Languages of lists from the south and west of Asia: Vietnamese, Thai, Indonesian, Hebrew, Persian. */
export const southernAsianLanguages: HeaderWords = {
  whole: {
    address:
      "Thư điện tử|Địa chỉ email|Hộp thư|อีเมล|อีเมล์|ที่อยู่อีเมล|Surel|Alamat email|Alamat surel|דוא״ל|דואל|אימייל|כתובת דוא״ל|כתובת אימייל|ایمیل|پست الکترونیک|رایانامه",
    name: "Họ và tên|Họ tên|Người liên hệ|Tên liên hệ|ชื่อ-นามสกุล|ผู้ติดต่อ|ชื่อผู้ติดต่อ|Nama lengkap|Nama kontak|Kontak|שם מלא|איש קשר|نام و نام خانوادگی|مخاطب",
    nameOrGiven: "Tên|ชื่อ|Nama|שם|نام",
    given: "Nama depan|שם פרטי",
    family: "Họ|นามสกุล|Nama belakang|שם משפחה|نام خانوادگی",
    organization:
      "Công ty|Tên công ty|Khách hàng|บริษัท|ชื่อบริษัท|ลูกค้า|Perusahaan|Nama perusahaan|Pelanggan|חברה|שם החברה|לקוח|شرکت|نام شرکت|مشتری",
    department: "Phòng ban|แผนก|Departemen|מחלקה|بخش",
    jobTitle: "Chức vụ|Chức danh|ตำแหน่ง|Jabatan|תפקיד|سمت",
    country: "Quốc gia|Nước|ประเทศ|Negara|מדינה|ארץ|کشور",
    note: "Ghi chú|หมายเหตุ|Catatan|Keterangan|הערות|הערה|یادداشت|توضیحات",
    ignored: "Điện thoại|โทรศัพท์|เบอร์โทร|Telepon|טלפון|تلفن|Địa chỉ|ที่อยู่|Alamat|כתובת",
  },
  part: { address: "อีเมล|אימייל|דואל|ایمیل" },
  never: "",
};
