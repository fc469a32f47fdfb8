package vn.tiendo.time;

import vn.tiendo.text.Folding;

/**
 * The words of timelines. A word is found by its folded key in a flat table, so that reading a phrase makes no strings.
 *
 * <p>A word that is a number too ({@code tư}, {@code không}) carries its value beside.
 */
final class Word {
    /** Stands beside the words {@code hàng}, {@code mỗi}, {@code từng}, {@code lần}. */
    static final int RECURRING = 1 << 31;

    static final int OTHER = 0;
    static final int END = 1;
    static final int NUMBER = 2;
    static final int SLASH = 3;
    static final int DASH = 4;
    static final int DOT = 5;
    static final int COMMA = 6;
    static final int SEMICOLON = 7;
    static final int COLON = 8;
    static final int OPEN = 9;
    static final int CLOSE = 10;
    static final int BAR = 11;
    static final int PLUS = 12;
    /** A point that begins an item of a list: {@code •}. */
    static final int BULLET = 13;
    /** A sign that no time has. */
    static final int MARK = 14;

    static final int NGAY = 20;
    static final int MONG = 21;
    static final int THANG = 22;
    static final int QUY = 23;
    /** A quarter in one word: {@code QIII}; the value is the quarter. */
    static final int QUARTER_WORD = 24;

    static final int NAM = 25;
    static final int TUAN = 26;
    static final int GIO = 27;
    static final int PHUT = 28;
    static final int THU = 30;
    static final int CHU = 31;
    static final int NHAT_DAY = 32;
    static final int DAYTIME = 33;
    static final int T = 34;
    static final int SUNDAY = 35;

    static final int TU = 40;
    static final int KE_TU = 41;
    static final int DEN = 42;
    static final int HET = 43;
    static final int TRUOC = 44;
    static final int SAU = 45;
    static final int CHAM = 46;
    static final int NHAT = 47;
    static final int LA = 48;
    static final int VAO = 49;
    static final int TRONG = 50;
    static final int TAI = 51;
    static final int CUA = 52;
    static final int LUC = 53;
    static final int VA = 54;
    static final int HOAC = 55;
    static final int CHO = 56;
    static final int TRO = 57;
    static final int DI = 58;
    static final int VE = 59;
    static final int NAY = 60;
    static final int DAU = 61;
    static final int GIUA = 62;
    static final int CUOI = 63;
    static final int CUNG = 64;
    static final int TIEN = 65;
    static final int GIAI = 66;
    static final int DOAN = 67;
    static final int THOI = 68;
    static final int KY = 69;
    static final int HAN = 70;
    static final int HOAN = 71;
    static final int THANH = 72;
    static final int THUC = 73;
    static final int HIEN = 74;
    static final int XONG = 75;
    static final int TRIEN = 76;
    static final int KHAI = 77;
    static final int BAT = 78;
    static final int SUOT = 79;
    static final int CA = 80;
    static final int GIAN = 81;
    static final int DU = 83;
    static final int KIEN = 84;
    static final int CHOT = 85;
    static final int QUA = 86;
    static final int HON = 87;

    static final int HANG = 90;
    static final int MOI = 91;
    static final int TUNG = 92;
    static final int DINH = 93;
    static final int LAN = 94;
    static final int IT = 95;
    static final int TOI_THIEU = 96;
    static final int THIEU = 97;
    static final int THUONG = 98;
    static final int XUYEN = 99;
    static final int LIEN = 100;
    static final int TUC = 101;
    static final int DOT_XUAT = 102;
    static final int XUAT = 103;
    static final int TIEP = 104;
    static final int KE = 105;
    static final int THEO = 106;
    static final int KHI = 107;
    static final int NGAY_ADVERB = 108;
    static final int HOP = 109;
    static final int CONG = 110;
    static final int TAC = 111;
    static final int NHUNG = 112;
    static final int CAC = 113;
    static final int HUONG = 114;
    static final int TAM = 115;
    static final int NHIN = 116;
    static final int XAC = 117;
    static final int LAM = 118;
    static final int VIEC = 119;
    static final int VONG = 120;
    static final int TINH = 121;
    static final int NUA = 122;
    static final int THAP = 123;
    static final int NIEN = 124;
    static final int HOACH = 126;
    static final int BAO = 127;
    static final int CAO = 128;
    static final int TOI = 129;
    static final int LIEN_KE = 130;
    static final int NGAN = 131;
    static final int CHUA = 132;
    static final int MUA = 133;
    static final int VU = 134;
    static final int SOM = 135;
    static final int NGOAI = 136;
    static final int PHAT = 137;
    static final int SINH = 138;
    static final int PHAI = 139;
    static final int NHIEM = 140;
    static final int NOP = 142;
    static final int GIENG = 143;
    static final int CU = 144;
    static final int CANG = 145;
    static final int TOT = 146;
    static final int THE = 148;
    static final int DA = 149;
    static final int NGAN_SACH = 157;
    static final int SACH = 158;
    /** {@code này}, {@code mai}: a time by the day on which it is read. */
    static final int THIS = 159;

    /** {@code đó}, {@code nào}: words that point at something and say nothing of their own. */
    static final int POINTING = 163;
    /** {@code học}, of {@code năm học} and {@code học kỳ}. */
    static final int HOC = 164;

    /** Digits in words; the value is the digit. {@code năm} is {@link #NAM} and counts as five where a digit is due. */
    static final int DIGIT = 150;

    static final int KHONG = 151;
    static final int MUOI = 152;
    static final int MUOI_TENS = 153;
    static final int LINH = 154;
    static final int TRAM = 155;
    static final int NGHIN = 156;

    /** What may follow {@code theo}: the other documents that give a time. */
    static final int DOCUMENT_NOUN = 160;
    /** The value of the two words {@code tiến độ}, which also begin a label. */
    static final int PROGRESS = 2;

    /** The value of the word {@code điểm}, of {@code thời điểm}. */
    static final int POINT_IN_TIME = 3;
    /** The second word of what may follow {@code theo}. */
    static final int DOCUMENT_SECOND = 162;
    /** What may follow {@code ngày} where an event is meant: {@code ngày ký}, {@code ngày có hiệu lực}. */
    static final int EVENT_VERB = 161;

    private static final int SIZE = 1024;
    private static final long[] KEYS = new long[SIZE];
    private static final int[] IDS = new int[SIZE];

    static {
        put(NGAY, 0, "ngày", "hôm");
        put(MONG, 0, "mồng", "mùng");
        put(THANG, 0, "tháng", "thg");
        put(QUY, 0, "quý", "quí", "q");
        put(QUARTER_WORD, 1, "qi", "quýi");
        put(QUARTER_WORD, 2, "qii", "quýii");
        put(QUARTER_WORD, 3, "qiii", "quýiii");
        put(QUARTER_WORD, 4, "qiv", "quýiv");
        put(NAM, 5, "năm");
        put(TUAN, 0, "tuần");
        put(GIO, 0, "giờ", "h", "g");
        put(PHUT, 0, "phút", "p", "ph");
        put(THU, 0, "thứ");
        put(CHU, 0, "chủ", "chúa");
        put(NHAT_DAY, 0, "nhật");
        put(SUNDAY, 0, "cn");
        put(DAYTIME, 0, "sáng", "trưa", "chiều", "đêm", "am", "pm", "sa", "ch");
        put(TOI_THIEU, 0, "tối");
        put(T, 0, "t", "th");
        put(TU, 0, "từ");
        put(KE_TU, 0, "kể");
        put(DEN, 0, "đến");
        put(TOI, 0, "tới");
        put(HET, 0, "hết");
        put(TRUOC, 0, "trước");
        put(SAU, 0, "sau");
        put(CHAM, 0, "chậm", "muộn", "trễ");
        put(NHAT, 1, "nhất");
        put(LA, 0, "là");
        put(VAO, 0, "vào");
        put(TRONG, 0, "trong");
        put(TAI, 0, "tại");
        put(CUA, 0, "của");
        put(LUC, 0, "lúc", "buổi");
        put(VA, 0, "và");
        put(HOAC, 1, "hoặc");
        put(HOAC, 0, "hay");
        put(CHO, 0, "cho");
        put(TRO, 0, "trở");
        put(DI, 0, "đi");
        put(VE, 0, "về");
        put(NAY, 0, "nay");
        put(DAU, 0, "đầu");
        put(GIUA, 0, "giữa");
        put(CUOI, 0, "cuối");
        put(CUNG, 0, "cùng");
        put(TIEN, 0, "tiên");
        put(GIAI, 0, "giai");
        put(GIAI, 1, "gđ");
        put(DOAN, 0, "đoạn");
        put(THOI, 0, "thời");
        put(KY, 0, "kỳ", "kì");
        put(HAN, 0, "hạn");
        put(HOAN, 0, "hoàn");
        put(THANH, 0, "thành");
        put(THUC, 0, "thực");
        put(HIEN, 0, "hiện");
        put(XONG, 0, "xong");
        put(TRIEN, 0, "triển");
        put(KHAI, 0, "khai");
        put(BAT, 0, "bắt");
        put(SUOT, 0, "suốt");
        put(CA, 0, "cả");
        put(GIAN, 0, "gian");
        put(DU, 0, "dự");
        put(KIEN, 0, "kiến");
        put(CHOT, 0, "chót");
        put(QUA, 0, "quá");
        put(HON, 0, "hơn");
        put(HANG, 0, "hàng", "hằng");
        put(MOI, 0, "mỗi");
        put(TUNG, 0, "từng");
        put(DINH, 0, "định");
        put(LAN, 0, "lần", "đợt");
        put(IT, 0, "ít");
        put(THIEU, 0, "thiểu");
        put(THUONG, 0, "thường");
        put(XUYEN, 0, "xuyên");
        put(LIEN, 0, "liên");
        put(TUC, 0, "tục");
        put(DOT_XUAT, 0, "đột");
        put(XUAT, 0, "xuất");
        put(TIEP, 0, "tiếp");
        put(KE, 0, "kế");
        put(THEO, 0, "theo");
        put(KHI, 0, "khi");
        put(NGAY_ADVERB, 0, "ngay");
        put(HOP, 0, "họp");
        put(CONG, 0, "công");
        put(TAC, 0, "tác");
        put(NHUNG, 0, "những");
        put(CAC, 0, "các");
        put(HUONG, 0, "hướng");
        put(TAM, 0, "tầm");
        put(NHIN, 0, "nhìn");
        put(XAC, 0, "xác");
        put(LAM, 0, "làm");
        put(VIEC, 0, "việc");
        put(VONG, 0, "vòng");
        put(TINH, 0, "tính");
        put(NUA, 0, "nửa");
        put(THAP, 0, "thập");
        put(NIEN, 1, "niên");
        put(NIEN, 0, "kỷ", "kỉ");
        put(HOACH, 0, "hoạch");
        put(BAO, 0, "báo");
        put(CAO, 0, "cáo");
        put(LIEN_KE, 0, "liền");
        put(NGAN, 0, "ngắn");
        put(CHUA, 0, "chưa");
        put(MUA, 0, "mùa");
        put(VU, 0, "vụ");
        put(SOM, 0, "sớm");
        put(NGOAI, 0, "ngoái");
        put(PHAT, 0, "phát");
        put(SINH, 0, "sinh");
        put(PHAI, 0, "phải");
        put(NHIEM, 0, "nhiệm");
        put(NOP, 0, "nộp", "gửi");
        put(GIENG, 1, "giêng");
        put(CU, 0, "cứ");
        put(CANG, 0, "càng");
        put(TOT, 0, "tốt");
        put(THE, 0, "thể");
        put(DA, 0, "đa");
        put(NGAN_SACH, 0, "ngân");
        put(SACH, 0, "sách");
        put(THIS, 0, "này", "mai");
        put(POINTING, 0, "nào", "đó", "ấy", "gì", "kia", "thì");
        put(HOC, 0, "học");
        put(DOCUMENT_NOUN, PROGRESS, "tiến");
        put(DOCUMENT_NOUN, 0, "quy", "qui", "chỉ", "chương", "đề", "quyết", "nghị", "thông", "phân", "văn", "lộ");
        put(DOCUMENT_NOUN, 0, "pháp", "yêu", "kết", "ý", "nhu");
        put(DOCUMENT_NOUN, 1, "kh", "lịch", "luật");
        put(DOCUMENT_SECOND, 0, "chế", "trình", "đạo", "thị", "dẫn", "án", "bản", "điện", "cầu", "luận");
        put(DOCUMENT_SECOND, PROGRESS, "độ");
        put(DOCUMENT_SECOND, POINT_IN_TIME, "điểm");
        put(EVENT_VERB, 1, "có");
        put(EVENT_VERB, 0, "ký", "ban", "được", "nhận", "phê", "diễn", "tổ");
        put(DIGIT, 1, "một", "mốt");
        put(DIGIT, 2, "hai");
        put(DIGIT, 3, "ba");
        put(DIGIT, 4, "bốn", "tư");
        put(DIGIT, 5, "lăm", "nhăm");
        put(DIGIT, 6, "sáu");
        put(DIGIT, 7, "bảy", "bẩy");
        put(DIGIT, 8, "tám");
        put(DIGIT, 9, "chín");
        put(KHONG, 0, "không");
        put(MUOI, 10, "mười");
        put(MUOI_TENS, 10, "mươi");
        put(LINH, 0, "linh", "lẻ");
        put(TRAM, 100, "trăm");
        put(NGHIN, 1000, "nghìn", "ngàn");
    }

    private Word() {}

    private static boolean isRecurring(int word) {
        return word == HANG || word == MOI || word == TUNG || word == LAN;
    }

    /**
     * The word with a key, and its value above: {@code value << 8 | word}, with {@link #RECURRING} for a word of recurrence;
     * {@link #OTHER} if unknown.
     */
    static int find(long key) {
        if (key < 0) {
            return OTHER;
        }
        for (int slot = slot(key); KEYS[slot] != 0; slot = (slot + 1) & (SIZE - 1)) {
            if (KEYS[slot] == key) {
                return IDS[slot];
            }
        }
        return OTHER;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 54);
    }

    private static void put(int word, int value, String... spellings) {
        for (String spelling : spellings) {
            long key = Folding.wordKey(spelling);
            int slot = slot(key);
            while (KEYS[slot] != 0) {
                if (KEYS[slot] == key) {
                    throw new IllegalStateException(spelling + " is there twice");
                }
                slot = (slot + 1) & (SIZE - 1);
            }
            KEYS[slot] = key;
            IDS[slot] = (value << 8) | word | (isRecurring(word) ? RECURRING : 0);
        }
    }
}
